import { cli } from '../program/index.js';

await cli();
