import { cache_job } from '../program/index.js';

await cache_job();
