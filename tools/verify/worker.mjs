/** A thread that proves one part. Written in plain JavaScript, since a thread does not inherit the loader of TypeScript. */
import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { prove } = await import('./part.ts');
parentPort?.postMessage(prove(workerData));
