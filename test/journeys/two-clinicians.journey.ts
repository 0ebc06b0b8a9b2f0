import type { Locator, Page } from 'playwright-core';
import { barriersOn, journey, overflowOnPhone } from '../support/browser';
import { addClinician, enterWithCode } from './new-clinician';

const expectOpenToEveryone = async (page: Page): Promise<void> => {
  expect(await barriersOn(page)).toEqual([]);
  expect(await overflowOnPhone(page)).toBe(0);
};

const putOnCareTeam = async (admin: Page, reference: string): Promise<void> => {
  await admin.getByRole('link', { name: 'Care teams' }).click();
  await admin.getByLabel('Search by reference or program').fill(reference);
  await admin.getByRole('button', { name: `Change Care team of ${reference}` }).click();
  await admin.getByRole('checkbox', { name: /^Second clinician/ }).check();
  await admin.getByRole('button', { name: 'Save the care team' }).click();
  await admin.getByRole('button', { name: 'Save the care team' }).waitFor({ state: 'detached' });
};

const askForCertification = async (admin: Page): Promise<void> => {
  await admin.getByRole('link', { name: 'Reference data' }).first().click();
  await admin.getByText('Ask for a certification from now on').click();
  const form = admin.getByRole('form', { name: 'Ask for a certification from now on' });
  await form.getByLabel('Reason, kept for good').fill('Decided by the board');
  await form.getByRole('button', { name: 'Show what changes' }).click();
  await form.getByRole('table', { name: '1 change against the rule in force' }).waitFor();
  await expectOpenToEveryone(admin);
  await form.getByRole('button', { name: 'Publish it' }).click();
  await admin.getByText('A rating by somebody without a certification in force').waitFor();
};

const firstChild = (page: Page): Locator => page.getByRole('link', { name: /^DEMO-/ }).first();
/** Taken back the moment something is typed, so it never speaks of what was typed before. */
const saved = (page: Page): Promise<void> => page.getByText(/^Saved\. /).waitFor();

export const twoCliniciansJourney = journey('Two clinicians at one child', ({ visit, signInAs }) => {
  it('type into one draft, choose between two values, and the one who is certified co-signs for the other', async () => {
    const { page: one, faults } = await signInAs('demo-clinician');
    const reference = await firstChild(one).innerText();
    const { page: admin } = await signInAs('demo-admin');
    const code = await addClinician(admin, 'Second clinician', 'second');
    await putOnCareTeam(admin, reference);
    await askForCertification(admin);
    const { page: other, faults: otherFaults } = await enterWithCode({ visit }, code);

    await firstChild(one).click();
    await one.getByRole('link', { name: 'Assess', exact: true }).click();
    await one.getByLabel('1 Cardiovascular/ANS').fill('7');
    await one.waitForURL(/draft=/);
    await saved(one);
    await other.goto(one.url());
    await other.getByText('1 of 32 rated').waitFor();

    // Both see the same draft; neither has seen what the other types now.
    await Promise.all([
      one.getByLabel('2 Autonomic Regulation').fill('4'),
      other.getByLabel('2 Autonomic Regulation').fill('9'),
    ]);
    await Promise.all([saved(one), saved(other)]);
    // Whoever saved last has been told; the other reads it again.
    await other.reload();
    await other.getByText('Two people typed different values').waitFor();
    expect(await other.getByRole('button', { name: 'Sign', exact: true }).isDisabled()).toBe(true);
    const values = other.getByRole('group', { name: /Autonomic Regulation/ });
    await values.getByRole('button', { name: /^4, by Demo clinician/ }).waitFor();
    await expectOpenToEveryone(other);
    await values.getByRole('button', { name: /^9, by Second clinician/ }).click();
    await values.waitFor({ state: 'detached' });
    expect(await other.getByLabel('2 Autonomic Regulation').inputValue()).toBe('9');

    await other.getByRole('button', { name: 'Sign', exact: true }).click();
    await other.getByText('Waits for a co-signature').waitFor();
    expect(await other.getByRole('button', { name: /^Co-sign/ }).count()).toBe(0);
    await expectOpenToEveryone(other);

    await one.getByRole('button', { name: 'To answer' }).click();
    await one.getByRole('link', { name: 'Co-signatures' }).click();
    await one.getByRole('row').filter({ hasText: 'Second clinician' }).getByRole('link').click();
    await one.getByText('The ratings').click();
    await one.getByText('Autonomic Regulation: 9').waitFor();
    await expectOpenToEveryone(one);
    await one.getByRole('button', { name: 'Co-sign: it counts from now on' }).click();
    await one.getByText('Answered by Demo clinician').waitFor();
    await one.getByText('Co-signed', { exact: true }).waitFor();
    expect([...faults, ...otherFaults]).toEqual([]);
  });
});
