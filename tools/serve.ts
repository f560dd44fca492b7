/** Serves the demo clinic and the built embed, each page under its own content security policy. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { headersFor } from './page-headers.ts';

const root = resolve(import.meta.dirname, '..');
const site = resolve(root, 'site');
const embed = resolve(root, 'dist/embed');
const port = portFrom(process.env['PORT']);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The port that was asked for, or the demo clinic's own. Ends the process when it can be no port. */
function portFrom(asked: string | undefined): number {
  if (!asked) return 4173;
  if (/^\d+$/.test(asked) && Number(asked) >= 1 && Number(asked) <= 65535) return Number(asked);
  console.error(`PORT is "${asked}". Use a whole number from 1 to 65535: PORT=8080 npm start`);
  process.exit(1);
}

/** The file that a path names, or nothing when there is none or it would lie outside the two folders. */
function fileFor(path: string): string | undefined {
  const [folder, inside] = path.startsWith('/embed/') ? [embed, path.slice('/embed/'.length)] : [site, path.slice(1)];
  const file = resolve(folder, inside || 'index.html');
  const isServed = file.startsWith(folder + sep) && extname(file) in types && existsSync(file) && statSync(file).isFile();
  return isServed ? file : undefined;
}

/** The smallest form of the file that the browser accepts. */
function encodingFor(file: string, accepted: string): { readonly path: string; readonly encoding?: string } {
  if (/\bbr\b/.test(accepted) && existsSync(`${file}.br`)) return { path: `${file}.br`, encoding: 'br' };
  if (/\bgzip\b/.test(accepted) && existsSync(`${file}.gz`)) return { path: `${file}.gz`, encoding: 'gzip' };
  return { path: file };
}

function respond(request: IncomingMessage, response: ServerResponse): void {
  const path = decodedPath(request.url ?? '/');
  const file = path === undefined ? undefined : fileFor(path);
  if (path === undefined || !file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing here.\n');
    return;
  }
  const { path: sent, encoding } = encodingFor(file, String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(200, {
    'content-type': types[extname(file)],
    'content-length': statSync(sent).size,
    'x-content-type-options': 'nosniff',
    vary: 'Accept-Encoding',
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    ...headersFor(path),
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(sent).pipe(response);
}

function decodedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

const server = createServer(respond);
server.on('error', (error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port < 65535 ? port + 1 : port - 1} npm start`
      : `The server could not start on port ${port}: ${error.message}`;
  console.error(reason);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => console.log(`Riverside Therapy, the demo clinic, is at http://127.0.0.1:${port}/`));
