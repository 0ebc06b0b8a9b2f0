import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readinessPolicyV1 } from '@understory/domain';
import { compileInto } from '../../test/compiled';
import * as histories from '../../test/histories';
import { recordOf } from '../../test/record-of';
import { buildReport } from '../build/build-report';
import { renderPdf } from '../pdf/render-pdf';

const drawEverywhere = `
  const { readFileSync } = require('node:fs');
  const { createHash } = require('node:crypto');
  const { openReportRenderer, renderPdf } = require(process.argv[2]);
  const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
  const draw = async () => {
    const reports = JSON.parse(readFileSync(process.argv[3], 'utf8'));
    const renderer = openReportRenderer({ threads: 2 });
    const inThreads = (await Promise.all([...reports, ...reports].map((report) => renderer.render(report)))).map(hash);
    await renderer.close();
    const here = [];
    for (const report of reports.toReversed()) here.unshift(hash(await renderPdf(report)));
    console.log(JSON.stringify({ inThreads, here }));
  };
  draw();
`;

describe('drawing in worker threads', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'understory-reports-'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('gives the bytes of this process, in every thread and in a fresh process, in any order', async () => {
    const records = [histories.twoYears(), histories.notYetAssessed(), histories.fiveYears(), histories.hardTexts()];
    const reports = records.map((commands) =>
      buildReport({
        child: recordOf(commands),
        normSets: histories.normSets,
        policy: readinessPolicyV1,
        instruments: () => undefined,
      }),
    );
    const expected: string[] = [];
    for (const report of reports)
      expected.push(
        createHash('sha256')
          .update(await renderPdf(report))
          .digest('hex'),
      );

    const { index, nodePath } = compileInto(folder);
    const [script, input] = [join(folder, 'draw-everywhere.js'), join(folder, 'reports.json')];
    await writeFile(script, drawEverywhere);
    await writeFile(input, JSON.stringify(reports));
    const env = { ...process.env, NODE_PATH: nodePath, TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' };
    const { stdout } = await promisify(execFile)(process.execPath, [script, index, input], { env });

    expect(JSON.parse(stdout)).toEqual({ inThreads: [...expected, ...expected], here: expected });
  }, 120_000);
});
