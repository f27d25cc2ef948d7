import { liveMachine } from '../support/live.js';
import { describeRelease } from '../support/live-release.js';
import { releaseNamed } from '../support/releases.js';

describeRelease(releaseNamed('bullseye'), liveMachine());
