// Loaded into every process of a run before the product: shows it the clock of a machine that somebody sets, while
// timers go on as they do on such a machine.
const { readFileSync } = require('node:fs');

const file = process.env.UNDERSTORY_FAULTS_CLOCK;
const lookEveryMs = 50;
const TrueDate = Date;
let lookedAt = -lookEveryMs;
let offsetMs = 0;

const now = () => {
  if (performance.now() - lookedAt >= lookEveryMs) {
    lookedAt = performance.now();
    try {
      offsetMs = Number(readFileSync(file, 'utf8')) || 0;
    } catch {
      // Not moved yet.
    }
  }
  return TrueDate.now() + offsetMs;
};

globalThis.Date = new Proxy(TrueDate, {
  construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [now()] : args, made),
  apply: () => new TrueDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
TrueDate.prototype.constructor = globalThis.Date;
