// Fetches the files that libman.json names from the npm registry, checks the archive against chart.integrity.json and keeps only those files.
// A build runs this on any system, so it needs nothing beyond Node and npm.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const build = dirname(fileURLToPath(import.meta.url));
const content = join(build, '..', 'Nop.Plugin.CustomerCare', 'Content');
const known = JSON.parse(readFileSync(join(build, 'chart.integrity.json'), 'utf8'));

for (const { library, fileMappings } of JSON.parse(readFileSync(join(content, 'libman.json'), 'utf8')).libraries) {
  const version = library.slice(library.lastIndexOf('@') + 1);
  const wanted = fileMappings.flatMap(({ root, files }) => files.map(file => ({ source: `package/${root}${file}`, target: join(content, file) })));
  if (!wanted.every(({ target }) => isThere(target, version)))
    restore(library, wanted);
}

function isThere(file, version) {
  return existsSync(file) && readFileSync(file, 'utf8').slice(0, 300).includes(`v${version}`);
}

function restore(library, wanted) {
  const archive = download(library);
  const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
  if (known[library] !== integrity)
    throw new Error(`${library} from npm has integrity ${integrity}; build/chart.integrity.json says ${known[library] ?? 'nothing of it'}.`);

  const entries = readTar(gunzipSync(archive));
  for (const { source, target } of wanted) {
    if (!entries.has(source))
      throw new Error(`${library} has no file ${source}.`);
    const unfinished = `${target}.${process.pid}`;
    writeFileSync(unfinished, entries.get(source));
    renameSync(unfinished, target);
    console.error(`Restored ${target}`);
  }
}

function download(library) {
  const folder = mkdtempSync(join(tmpdir(), 'chart-'));
  try {
    execSync(`npm pack ${library} --silent`, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(join(folder, readdirSync(folder).find(file => file.endsWith('.tgz'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readTar(bytes) {
  const text = (start, length) => bytes.toString('latin1', start, start + length).replace(/\0.*$/s, '');
  const entries = new Map();
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0;) {
    const size = parseInt(text(at + 124, 12), 8);
    entries.set(text(at, 100), bytes.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }

  return entries;
}
