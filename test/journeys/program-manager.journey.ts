import { barriersOn, journey, overflowOnPhone, tabTo } from '../support/browser';

const aChild = /^Child [0-9A-F]{6}$/;
const topDown = ['Frontal cortex', 'Cortex', 'Limbic', 'Diencephalon', 'Brainstem'];

export const programManagerJourney = journey('A program manager at the screen', ({ signInAs }) => {
  it('reads how many children are behind each mean, and that small groups are withheld', async () => {
    const { page, faults } = await signInAs('demo-manager');
    await page.getByRole('heading', { level: 1, name: 'Outcomes' }).waitFor();
    const choice = page.getByLabel('Program', { exact: true });
    await choice.waitFor();
    const cells: string[] = [];
    for (const program of await choice.locator('option').allInnerTexts()) {
      await choice.selectOption(program);
      const table = page.getByRole('table', { name: program, exact: true });
      await table.waitFor();
      expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(topDown);
      cells.push(...(await table.getByRole('cell').allInnerTexts()));
    }
    for (const cell of cells) expect(cell).toMatch(/^(withheld|(–|[\d.]+ %)\s+n \d+, \d+ missing.*)$/s);
    const sizes = cells.flatMap((cell) => /n (\d+)/.exec(cell)?.[1] ?? []).map(Number);
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    expect(cells).toContain('withheld');
    expect(await barriersOn(page)).toEqual([]);
    expect(await overflowOnPhone(page)).toBe(0);
    expect(faults).toEqual([]);
  });

  it('needs no mouse from the outcomes to the worklist and a child on it', async () => {
    const { page, faults } = await signInAs('demo-manager');
    await page.getByRole('table').first().waitFor();
    await tabTo(page, page.getByRole('link', { name: 'Worklist', exact: true }));
    await page.keyboard.press('Enter');
    const child = page.getByRole('link', { name: aChild }).first();
    await child.waitFor();
    await tabTo(page, child);
    await page.keyboard.press('Enter');
    const purpose = page.getByLabel('What for?');
    await purpose.waitFor();
    await tabTo(page, purpose);
    await page.keyboard.press('s');
    await tabTo(page, page.getByRole('button', { name: 'Open the record' }));
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: 'This child' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('meets lists without a name, and one record only after saying what for', async () => {
    const { page, faults } = await signInAs('demo-manager');
    await page.getByRole('link', { name: 'Worklist', exact: true }).click();
    await page.getByRole('link', { name: aChild }).first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain('DEMO-');
    await page.getByRole('textbox', { name: 'Reference' }).fill('DEMO-001');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('link', { name: /^Child [0-9A-F]{6}, / }).click();
    await page.getByLabel('What for?').waitFor();
    expect(await page.getByRole('link', { name: 'Brain map' }).count()).toBe(0);
    expect(await barriersOn(page)).toEqual([]);
    expect(await overflowOnPhone(page)).toBe(0);
    await page.getByLabel('What for?').selectOption('family-request');
    await page.getByRole('button', { name: 'Open the record' }).click();
    await page.getByRole('heading', { level: 1, name: 'DEMO-001' }).waitFor();
    await page.getByRole('link', { name: 'Brain map' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('tries a draft policy on the past: faults at their path, then groups only, and nothing written', async () => {
    const { page, faults } = await signInAs('demo-manager');
    await page.getByRole('link', { name: 'Backtest' }).click();
    const text = page.getByLabel('Policy, as JSON');
    const inForce = await text.inputValue();
    await text.fill(inForce.replace('"atLeastPercent": 65', '"atLeastPercent": 500'));
    await page.getByRole('button', { name: 'Run the backtest' }).click();
    await page.getByText('$.up.all[0].atLeastPercent').waitFor();
    await text.fill(inForce.replace('"atLeastPercent": 65', '"atLeastPercent": 80'));
    await page.getByRole('button', { name: 'Run the backtest' }).click();
    await page.getByText('Held against version 1. Nothing was written.').waitFor();
    await page.getByRole('table', { name: '1 change against version 1' }).waitFor();
    const tables = page.getByRole('table', { name: /^(Proposals|What clinicians decided): / });
    const cells = await tables.getByRole('cell').allInnerTexts();
    for (const cell of cells) expect(cell).toMatch(/^(withheld|\d+)$/);
    expect(cells).toContain('withheld');
    expect(cells.filter((cell) => Number(cell) >= 11).length).toBeGreaterThan(0);
    expect(await barriersOn(page)).toEqual([]);
    expect(await overflowOnPhone(page)).toBe(0);
    expect(faults).toEqual([]);
  });

  it('changes the program in view, and the address remembers it', async () => {
    const { page } = await signInAs('demo-manager');
    const programs = page.getByLabel('Program', { exact: true });
    await programs.waitFor();
    const names = await programs.locator('option').allInnerTexts();
    const other = names.at(-1) ?? '';
    await programs.selectOption(other);
    await page.getByRole('table', { name: other, exact: true }).waitFor();
    await page.reload();
    await page.getByRole('table', { name: other, exact: true }).waitFor();
  });

  it('works down the overdue reassessments, longest first, and opens a child to read only', async () => {
    const { page, faults } = await signInAs('demo-manager');
    await page.getByRole('link', { name: 'Worklist' }).click();
    const table = page.getByRole('table', { name: 'Worklist' });
    await table.waitFor();
    const overdue = (await table.getByRole('cell').allInnerTexts()).flatMap(
      (cell) => /^(\d+) days?$/.exec(cell)?.[1] ?? [],
    );
    const days = overdue.map(Number);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...days].sort((one, other) => other - one));
    expect(await barriersOn(page)).toEqual([]);
    expect(await overflowOnPhone(page)).toBe(0);

    await table.getByRole('link').first().click();
    await page.getByLabel('What for?').selectOption('supervision');
    await page.getByRole('button', { name: 'Open the record' }).click();
    await page.getByRole('link', { name: 'Plan and doses' }).click();
    await page.getByRole('heading', { name: 'Interventions' }).waitFor();
    expect(await page.locator('main form').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Assess', exact: true }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('reads incidents per 1,000 child-days, and what waits for a decision', async () => {
    const { page, faults } = await signInAs('demo-manager');
    const programs = page.getByLabel('Program', { exact: true });
    await programs.waitFor();
    await programs.selectOption('Demo psychiatric residential');
    const table = page.getByRole('table', { name: 'Incidents per 1,000 child-days in care' });
    await table.waitFor();
    const cells = await table.getByRole('cell').allInnerTexts();
    expect(cells.filter((cell) => /^\d+\.\d$/.test(cell)).length).toBeGreaterThan(0);
    expect(cells).toContain('withheld');
    expect(await barriersOn(page)).toEqual([]);
    expect(await overflowOnPhone(page)).toBe(0);
    await page.getByRole('link', { name: 'Worklist' }).click();
    await page.getByText('No request waits for a decision.').waitFor();
    expect(faults).toEqual([]);
  });
});
