import { liveMachine } from '../support/live.js';
import { describeWhileFresh } from '../support/live-fresh.js';
import { describeRelease } from '../support/live-release.js';
import { releaseNamed } from '../support/releases.js';

const forky = releaseNamed('forky');

describeRelease(forky, liveMachine(), await describeWhileFresh(forky));
