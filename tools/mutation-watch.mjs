/**
 * Ends a process of tests that a mutant keeps running for ever: Stryker stops waiting for it, and leaves it behind. No file of tests takes
 * two minutes.
 */
import {Worker} from 'node:worker_threads';

new Worker('setTimeout(() => process.kill(process.pid, "SIGKILL"), 120_000)', {eval: true}).unref();
