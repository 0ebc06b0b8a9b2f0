import type { Page } from 'playwright-core';
import { barriersOn, journey, overflowOnPhone, tabTo } from '../support/browser';

const expectOpenToEveryone = async (page: Page): Promise<void> => {
  expect(await barriersOn(page)).toEqual([]);
  expect(await overflowOnPhone(page)).toBe(0);
};

/** The first child in care with a reassessment: the map has moved, so there is a step to go back to. */
const childWithHistory = (page: Page) =>
  page
    .getByRole('row')
    .filter({ hasText: /\d Reassessment/ })
    .first()
    .getByRole('link', { name: /^DEMO-/ });

/** How many assessments the child has. */
const openChild = async (page: Page): Promise<number> => {
  await childWithHistory(page).click();
  await page.getByRole('heading', { level: 1, name: /^DEMO-/ }).waitFor();
  const words = await page.getByRole('slider', { name: 'Assessment' }).getAttribute('aria-valuetext');
  return Number(/of (\d+)/.exec(words ?? '')?.[1]);
};

/** As a field for a local moment takes it. */
const twoDaysAgo = (): string => new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 16);

const dosesShown = (page: Page, doses: number) => page.getByText(new RegExp(`assessments?, ${doses} doses?`));

export const clinicianJourney = journey('A clinician at the screen', ({ visit, signInAs }) => {
  it('signs in with one click and finds the children in care', async () => {
    const { page, faults } = await visit();
    await expectOpenToEveryone(page);
    await page.getByRole('button', { name: 'demo-clinician' }).click();
    await page.getByRole('heading', { level: 1, name: 'Caseload' }).waitFor();
    await page
      .getByRole('link', { name: /^DEMO-/ })
      .first()
      .waitFor();
    await expectOpenToEveryone(page);
    expect(faults).toEqual([]);
  });

  it('opens a child, sees 32 boxes beside the typical ones and goes back in time by keyboard', async () => {
    const { page, faults } = await signInAs('demo-clinician');
    const assessments = await openChild(page);
    expect(await page.getByRole('grid', { name: 'This child' }).getByRole('gridcell').count()).toBe(32);
    expect(
      await page
        .getByRole('grid', { name: /^Typical at/ })
        .getByRole('gridcell')
        .count(),
    ).toBe(32);
    const slider = page.getByRole('slider', { name: 'Assessment' });
    await slider.press('ArrowLeft');
    await page.getByText(`Assessment ${assessments - 1} of ${assessments}`).waitFor();
    await expectOpenToEveryone(page);
    expect(faults).toEqual([]);
  });

  it('reads the trends as a table with a row for each assessment', async () => {
    const { page, faults } = await signInAs('demo-clinician');
    const assessments = await openChild(page);
    await page.getByRole('link', { name: 'Trends', exact: true }).click();
    const table = page.getByRole('table', { name: 'Percent of age-typical over time' });
    await table.waitFor();
    expect(await table.getByRole('rowheader').count()).toBe(assessments);
    expect(await table.getByRole('columnheader', { name: 'Brainstem' }).count()).toBe(1);
    await expectOpenToEveryone(page);
    expect(faults).toEqual([]);
  });

  it('plans an intervention and logs a dose; both appear here and in a second window without a reload', async () => {
    const { page, faults } = await signInAs('demo-clinician');
    await openChild(page);
    const counts = await page.getByText(/\d+ assessments?, \d+ doses?/).innerText();
    const doses = Number(/(\d+) doses?/.exec(counts)?.[1]);
    const watching = await page.context().newPage();
    await watching.goto(page.url());
    await dosesShown(watching, doses).waitFor();
    await page.evaluate('window.stayed = true');
    await watching.evaluate('window.stayed = true');

    await page.getByRole('link', { name: 'Plan and doses' }).click();
    await page.getByText('Plan an intervention').click();
    await page.getByRole('textbox', { name: 'Activity' }).fill('Drumming in a circle');
    await page.getByLabel('Reference').fill('J-1');
    await page.getByLabel('Setting').fill('music room');
    await page.getByLabel('Whose task').fill('music therapist');
    await page.getByRole('button', { name: 'Plan it' }).click();
    await page.getByRole('heading', { name: 'Drumming in a circle' }).waitFor();

    await page.getByRole('link', { name: 'Log a dose: Drumming in a circle' }).click();
    await page.getByRole('button', { name: 'Log it' }).click();
    await page.getByText('Logged.').waitFor();
    await dosesShown(page, doses + 1).waitFor();
    await dosesShown(watching, doses + 1).waitFor();
    expect(await page.evaluate('window.stayed')).toBe(true);
    expect(await watching.evaluate('window.stayed')).toBe(true);
    await expectOpenToEveryone(page);
    expect(faults).toEqual([]);
  });

  it('types an assessment that is saved meanwhile, finds it after a reload, signs it, and voids it with a reason', async () => {
    const { page, faults } = await signInAs('demo-clinician');
    const assessments = await openChild(page);
    await page.getByRole('link', { name: 'Assess', exact: true }).click();
    await page.getByLabel('Kind').selectOption('follow-up');
    await page.getByLabel('1 Cardiovascular/ANS').fill('7');
    await page.getByLabel('2 Autonomic Regulation').fill('9');
    await page.getByLabel('File review').check();
    await page.getByText('Saved. Not signed yet.').waitFor();
    await page.waitForURL(/draft=/);
    await page.reload();
    await page.getByText('2 of 32 rated').waitFor();
    expect(await page.getByLabel('2 Autonomic Regulation').inputValue()).toBe('9');
    expect(await page.getByLabel('Kind').inputValue()).toBe('follow-up');
    await expectOpenToEveryone(page);

    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await page.getByText(`Assessment ${assessments + 1} of ${assessments + 1}`).waitFor();
    await page.getByText('Rests on: File review.').waitFor();
    await expectOpenToEveryone(page);
    await page.getByRole('button', { name: 'Void this assessment' }).click();
    await page.getByLabel('Reason, kept for good').fill('entered for another child');
    await page.getByRole('button', { name: 'Void it' }).click();
    await page.getByText(`Assessment ${assessments} of ${assessments}`).waitFor();
    expect(faults).toEqual([]);
  });

  it('meets no barrier on the pages of flags and of a new assessment', async () => {
    const { page, faults } = await signInAs('demo-clinician');
    await openChild(page);
    await page.getByRole('link', { name: 'Flags', exact: true }).click();
    await page.getByRole('heading', { name: 'Readiness flags' }).waitFor();
    await expectOpenToEveryone(page);
    await page.getByRole('link', { name: 'Assess', exact: true }).click();
    await page.getByRole('heading', { name: 'Assess', exact: true }).waitFor();
    await expectOpenToEveryone(page);
    expect(faults).toEqual([]);
  });

  it('gets from the sign-in to a box of the map and back in time without a mouse', async () => {
    const { page, faults } = await visit();
    await tabTo(page, page.getByRole('button', { name: 'demo-clinician' }));
    await page.keyboard.press('Enter');
    const child = childWithHistory(page);
    await child.waitFor();
    await tabTo(page, child);
    await page.keyboard.press('Enter');
    const slider = page.getByRole('slider', { name: 'Assessment' });
    await slider.waitFor();
    await tabTo(page, slider);
    await page.keyboard.press('Home');
    await page.getByText(/^Assessment 1 of /).waitFor();

    const grid = page.getByRole('grid', { name: 'This child' });
    await tabTo(page, grid.locator('button[tabindex="0"]'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await grid.getByRole('button', { pressed: true }).waitFor();
    expect(await grid.getByRole('button', { pressed: true }).count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('records a consent and an incident, and answers a request for amendment', async () => {
    const { page, faults } = await signInAs('demo-clinician');
    await openChild(page);
    await page.getByRole('link', { name: 'Course', exact: true }).click();
    await page.getByRole('table', { name: 'Stays' }).waitFor();
    await page.getByText('Record a consent').click();
    const consent = page.getByRole('form', { name: 'Record a consent' });
    await consent.getByLabel('For', { exact: true }).selectOption('research');
    await consent.getByLabel('Given by').fill('A guardian');
    await consent.getByRole('button', { name: 'Record it' }).click();
    await page.getByRole('rowheader', { name: 'Research' }).waitFor();
    await page.getByText('Record an incident').click();
    const incident = page.getByRole('form', { name: 'Record an incident' });
    await incident.getByLabel('Kind').selectOption('critical-incident');
    await incident.getByLabel(/^When/).fill(twoDaysAgo());
    await incident.getByLabel('Setting').fill('Garden');
    await incident.getByLabel('What happened').fill('Climbed over the fence and came back.');
    await incident.getByRole('button', { name: 'Record it' }).click();
    await page.getByRole('cell', { name: 'Climbed over the fence and came back.' }).waitFor();
    await page.getByText('Transfer to another program').click();
    const transfer = page.getByRole('form', { name: 'Transfer to another program' });
    await transfer.getByLabel('Program the child goes to').fill('Demo psychiatric residential');
    await expectOpenToEveryone(page);
    await transfer.getByRole('button', { name: 'Transfer the child' }).click();
    await page.getByRole('rowheader', { name: 'Demo psychiatric residential' }).waitFor();
    await transfer.waitFor({ state: 'hidden' });

    await page.getByRole('link', { name: 'Amendments', exact: true }).click();
    await page.getByText('Record a request').click();
    const request = page.getByRole('form', { name: 'Record a request' });
    await request.getByLabel('Asked by').fill('A guardian');
    await request.getByLabel('What should be put right').fill('It was the neighbour’s garden.');
    await request.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('60 days left').waitFor();
    await page.getByText('Deny', { exact: true }).click();
    const denial = page.getByRole('form', { name: 'Deny' });
    await denial.getByLabel('Ground').selectOption('accurate-and-complete');
    await denial.getByLabel('Reason, kept for good').fill('Two people saw it.');
    await denial.getByRole('button', { name: 'Deny the request' }).click();
    await page.getByText(/The entry is accurate and complete/).waitFor();
    await expectOpenToEveryone(page);
    expect(faults).toEqual([]);
  });
});
