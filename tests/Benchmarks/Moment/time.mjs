// Times moment-business-time on the cases that come as JSON through standard input; the answers and times leave through standard output.
// The package knows one zone only, that of the process: set TZ. Exit status 3: the package isn't here and npm didn't bring it.
import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
const enoughMs = 250;
restore();

const require = createRequire(import.meta.url);
const moment = require('moment-business-time');
const hours = ['09:00:00', '17:00:00'];
const week = { 0: null, 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: null };

const { cases, starts } = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(cases.map(measure)));

function measure({ hours, holidays }) {
  moment.updateLocale('en', { workinghours: week, holidays });
  const deadline = start => moment(start).addWorkingTime(hours, 'hours').toISOString();
  const answers = starts.map(deadline); // also warms up
  let calls = 0;
  const begun = performance.now();
  do
    deadline(starts[calls++ % starts.length]);
  while (calls % starts.length > 0 || performance.now() - begun < enoughMs);
  return { answers, nanoseconds: (performance.now() - begun) * 1e6 / calls };
}

function restore() {
  const wanted = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies;
  const here = name => join(folder, 'node_modules', name, 'package.json');
  if (Object.keys(wanted).every(name => existsSync(here(name)) && JSON.parse(readFileSync(here(name), 'utf8')).version === wanted[name]))
    return;
  try {
    execSync('npm ci --no-audit --no-fund --loglevel=error', { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], timeout: 60_000 });
  } catch {
    process.exit(3);
  }
}
