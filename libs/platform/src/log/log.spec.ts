import { describeError } from './describe-error';
import { createLog } from './log';

const now = (): Date => new Date('2026-03-01T12:00:00Z');
const linesOf = (options: { readable: boolean }): { lines: string[]; logger: ReturnType<typeof createLog> } => {
  const lines: string[] = [];
  return { lines, logger: createLog({ level: 'info', now, write: (line) => lines.push(line), ...options }) };
};

describe('the log', () => {
  it('is one JSON object a line', () => {
    const { lines, logger } = linesOf({ readable: false });
    logger.warn('queue is slow', { waiting: 12, kind: 'report' });
    expect(lines).toEqual([
      '{"at":"2026-03-01T12:00:00.000Z","level":"warn","event":"queue is slow","waiting":12,"kind":"report"}',
    ]);
  });

  it('is readable on a terminal, one line whatever a fact holds', () => {
    const { lines, logger } = linesOf({ readable: true });
    logger.info('started', { port: 3000, address: 'a\nb', missing: undefined });
    expect(lines).toEqual(['12:00:00 info  started port=3000 address="a\\nb"']);
  });

  it('leaves out what is below its level', () => {
    const { lines, logger } = linesOf({ readable: true });
    logger.debug('read a page');
    expect(lines).toEqual([]);
  });
});

describe('an error in the log', () => {
  const driverError = Object.assign(new Error('invalid input syntax for type date: "Ada Lovelace"'), {
    code: '22007',
    detail: 'Key (name)=(Ada Lovelace) already exists.',
  });

  it('keeps its code and place, and neither a quoted value nor a quoted row', () => {
    const described = describeError(driverError);
    expect(described['code']).toBe('22007');
    expect(described['stack']).toContain('log.spec');
    expect(JSON.stringify(described)).not.toContain('Lovelace');
  });

  it('does not quote the text that could not be parsed', () => {
    const parse = (): unknown => {
      try {
        return JSON.parse('Lovelace');
      } catch (error) {
        return error;
      }
    };
    expect(JSON.stringify(describeError(parse()))).not.toContain('Lovelace');
  });
});
