// Loaded into the product before everything else: kills it just before its nth step towards an erased record, counted
// from the statement that appends the decision. A step is what reaches a disk by itself: a statement about the record,
// or a file of its key that is opened, linked or renamed. That a folder is synchronised or a draft taken away changes
// nothing that a start could meet. What the sweep does about other records at the same time is not counted.
const { appendFileSync } = require('node:fs');
const files = require('node:fs/promises');
const { sep } = require('node:path');
const { Client } = require('pg');

const killAt = Number(process.env.UNDERSTORY_FAULTS_KILL_AT);
const told = process.env.UNDERSTORY_FAULTS_STEPS;
let steps = 0;
let recordId = null;

const step = (what) => {
  steps += 1;
  appendFileSync(told, `${what}\n`);
  if (steps !== killAt) return;
  process.kill(process.pid, 'SIGKILL');
  // Nothing else of this process may happen before the signal does.
  for (;;);
};

const textsOf = (values) => (values ?? []).filter((value) => Buffer.isBuffer(value) || typeof value === 'string').map(String);
const forgets = /^\s*delete from ((access|jobs)\.\w+)/;

const query = Client.prototype.query;
Client.prototype.query = function (config, ...rest) {
  const { text = '', values } = typeof config === 'string' ? {} : (config ?? {});
  if (recordId === null && textsOf(values).some((value) => value.includes('RecordErased'))) {
    recordId = /child-([0-9a-f-]{36})/.exec(textsOf(values).join())[1];
    step('the decision is appended');
  } else if (forgets.test(text) && Array.isArray(values?.[0]) && values[0].length === 1 && values[0][0] === recordId) {
    step(`rows of ${forgets.exec(text)[1]} are deleted`);
  }
  return query.call(this, config, ...rest);
};

for (const name of ['open', 'link', 'rename']) {
  const original = files[name];
  files[name] = (path, ...rest) => {
    const [, file = ''] = String(path).split(`${sep}keys${sep}`);
    if (recordId !== null && file.includes(recordId)) step(`${name} ${file.replace(recordId, 'ID')}`);
    return original(path, ...rest);
  };
}
