/** Installs what the lockfile lists when it is not there yet. Plain JavaScript, since nothing may be installed when it runs. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exit, platform } from 'node:process';

const root = resolve(import.meta.dirname, '..');
const readPackages = (file) => JSON.parse(readFileSync(resolve(root, file), 'utf8')).packages;

/** Whether every package of the lockfile is installed in its version. Packages for other machines are never installed, and are optional. */
function isComplete() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(resolve(root, record))) return false;
  const installed = readPackages(record);
  return Object.entries(readPackages('package-lock.json')).every(
    ([path, wanted]) => path === '' || (installed[path] ? installed[path].version === wanted.version : Boolean(wanted.optional)),
  );
}

if (!isComplete()) {
  console.log('Installing what is missing (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed: see above. Signpost needs Node 20.19, or 22.12 and newer, and the npm registry.');
    exit(1);
  }
}
