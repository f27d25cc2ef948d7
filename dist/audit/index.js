import { audit } from '../program/index.js';

await audit();
