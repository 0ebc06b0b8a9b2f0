const wholes = { seed: 20_261_129, requests: 50_000, minutes: 25, port: 0 };
export const usage = `node test/faults/attacks.mjs [--seed N] [--requests N] [--minutes N] [--port N] [--quick] [--database-url URL]
  --requests counts the fuzzed ones; --quick leaves out what has to wait for time-outs and samples what is
  tried on every field; --database-url takes an empty PostgreSQL instead of the embedded one.`;

/** Undefined when the line cannot be understood; `usage` then says how to write it. */
export const readOptions = (args) => {
  const options = { ...wholes, quick: false, databaseUrl: '' };
  for (let index = 0; index < args.length; index += 1) {
    const name = args[index].replace(/^--/, '');
    if (name === 'quick') options.quick = true;
    else if (name === 'database-url') options.databaseUrl = args[(index += 1)] ?? '';
    else if (Object.hasOwn(wholes, name) && /^\d{1,9}$/.test(args[index + 1] ?? '')) options[name] = Number(args[(index += 1)]);
    else return undefined;
  }
  return options.minutes < 1 ? undefined : options;
};
