const wholes = { seed: 20_261_123, commands: 2_000, children: 300, minutes: 20, faults: 0, workers: 2 };
const usage = `node test/faults/faults.mjs [--seed N] [--commands N] [--children N] [--faults N] [--minutes N] [--workers N]
    [--queue postgres|redis|both] [--kinds NAME,NAME…]
  --faults 0 (as when left out) takes one fault for every 40 commands; --minutes bounds the run of each
  queue; --kinds brings these kinds of fault only, as the figures name them.`;

/** Undefined when the line cannot be understood; `usage` then says how to write it. */
export const readOptions = (args) => {
  const options = { ...wholes, queue: 'both', kinds: undefined };
  for (let index = 0; index < args.length; index += 2) {
    const name = args[index].replace(/^--/, '');
    const value = args[index + 1] ?? '';
    if (name === 'queue' && ['postgres', 'redis', 'both'].includes(value)) options.queue = value;
    else if (name === 'kinds' && value !== '') options.kinds = value.split(',');
    else if (Object.hasOwn(wholes, name) && /^\d{1,9}$/.test(value)) options[name] = Number(value);
    else return undefined;
  }
  if (options.children < 1 || options.commands < options.children || options.minutes < 1 || options.workers < 1) return undefined;
  return { ...options, faults: options.faults || Math.ceil(options.commands / 40) };
};

export { usage };
