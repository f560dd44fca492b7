/** `npm start`'s server, as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const serve = (port: number | string) =>
  spawn(process.execPath, ['--import', 'tsx', 'tools/serve.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
  });

/** All that a process writes until `until` is found in it, or it ends. */
const output = (server: ChildProcess, until = /$^/) =>
  new Promise<{ readonly text: string; readonly code: number | null }>((settle) => {
    let text = '';
    const add = (chunk: Buffer) => {
      text += chunk.toString();
      if (until.test(text)) settle({ text, code: null });
    };
    server.stdout?.on('data', add);
    server.stderr?.on('data', add);
    server.on('close', (code) => settle({ text, code }));
  });

const taken = createServer();
let address = '';
let server: ChildProcess;

beforeAll(async () => {
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  // The cast: a server that listens on a port has an address of this kind.
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  server = serve(port);
  await output(server, /http:/);
  address = `http://127.0.0.1:${port}`;
});

afterAll(() => {
  server.kill();
  taken.close();
});

describe('the server', () => {
  it('sends the demo clinic under the strict policy', async () => {
    const response = await fetch(`${address}/`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(response.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
    expect(await response.text()).toContain('/embed/signpost.js');
  });

  it('lets only the page that needs it connect', async () => {
    const policyOf = async (path: string) => (await fetch(`${address}${path}`)).headers.get('content-security-policy');
    expect(await policyOf('/config-url.html')).toContain('connect-src');
    expect(await policyOf('/config-inline.html')).not.toContain('connect-src');
  });

  it.each(['/../package.json', '/embed/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/hazards', '/nothing.html', '/%', '/embed/signpost.js.br'])(
    'has nothing at %s',
    async (path) => {
      expect((await fetch(`${address}${path}`)).status).toBe(404);
    },
  );
});

it('says what to do when its port is taken, and ends', async () => {
  const { port } = taken.address() as AddressInfo;
  const { text, code } = await output(serve(port));
  expect(code).toBe(1);
  expect(text.trim().split('\n')).toEqual([`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`]);
});

it.each(['http', '0', '65536', '80.5', '-1', '0x50', ' '])('asks for a port that can be one instead of "%s", and ends', async (port) => {
  const started = serve(port);
  // A server that starts after all must not outlive the test.
  onTestFinished(() => void started.kill());
  const { text, code } = await output(started);
  expect(code).toBe(1);
  expect(text.trim().split('\n')).toEqual([`PORT is "${port}". Use a whole number from 1 to 65535: PORT=8080 npm start`]);
});

it('takes its own port when PORT is empty', async () => {
  const started = serve('');
  onTestFinished(() => void started.kill());
  // Somebody may be looking at the demo clinic meanwhile: then it says that this very port is taken.
  const { text } = await output(started, /\n/);
  expect(text).toMatch(/http:\/\/127\.0\.0\.1:4173\/|Port 4173 is taken/);
});
