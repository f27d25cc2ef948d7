import { releases } from './release.js';

console.log(releases.length);
