import type { Locator, Page } from 'playwright-core';
import { textOfPdf } from '../support/text-of-pdf';
import { barriersOn, journey, overflowOnPhone } from '../support/browser';

const expectOpenToEveryone = async (page: Page): Promise<void> => {
  expect(await barriersOn(page)).toEqual([]);
  expect(await overflowOnPhone(page)).toBe(0);
};

const consentToSharing = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Course', exact: true }).click();
  await page.getByText('Record a consent').click();
  const consent = page.getByRole('form', { name: 'Record a consent' });
  await consent.getByLabel('For', { exact: true }).selectOption('sharing');
  await consent.getByLabel('With whom, for sharing').selectOption('social-services');
  await consent.getByLabel('Given by').fill('A guardian');
  await consent.getByRole('button', { name: 'Record it' }).click();
  await page.getByRole('rowheader', { name: 'Sharing the record: social services' }).waitFor();
};

/** An account about somebody else, of a kind that no consent covers yet. */
const tellOfTheAunt = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'History', exact: true }).click();
  await page.getByText('Record what an informant tells', { exact: true }).click();
  const recording = page.getByRole('form', { name: 'Record what an informant tells' });
  await recording.getByLabel('Period of life').selectOption('infancy');
  await recording.getByLabel('Value').selectOption('9');
  await recording.getByLabel('Another person').check();
  await recording.getByLabel('Kind of fact').selectOption('violence-or-crime');
  await recording.getByLabel('Which person, such as “mother”').fill('great-aunt');
  await recording.getByRole('button', { name: 'Record it' }).click();
  await recording.getByText('Recorded.').waitFor();
};

const letTheAuntBeTold = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Course', exact: true }).click();
  await page.getByText('Record that somebody lets facts about them be told').click();
  const consent = page.getByRole('form', { name: 'Record that somebody lets facts about them be told' });
  await consent.getByText('Only the person whom the facts are about can consent').waitFor();
  await consent.getByLabel('Whose facts').selectOption('great-aunt');
  await consent.getByLabel('violence or crime').check();
  await consent.getByLabel('To whom').selectOption('social-services');
  await consent.getByLabel('Given by').fill('The great-aunt');
  await consent.getByLabel('Relation to the child').selectOption('other-person');
  await expectOpenToEveryone(page);
  await consent.getByRole('button', { name: 'Record it' }).click();
  await page.getByRole('rowheader', { name: 'Telling of great-aunt: violence or crime, to social services' }).waitFor();
};

const withheldIn = async (answer: Locator): Promise<number> => {
  const preview = answer.getByRole('status').filter({ hasText: 'What this copy keeps back' });
  const text = await preview.getByText(/withheld\. The copy says how many|Nothing: every account/).innerText();
  return Number(/^\d+/.exec(text)?.[0] ?? 0);
};

export const consultationJourney = journey('A clinician whom a partner asks', ({ visit, signInAs }) => {
  it('takes the request in, accepts it, answers with a report that can be fetched once, and closes it', async () => {
    const { page, faults } = await signInAs('demo-clinician');
    await page
      .getByRole('link', { name: /^DEMO-/ })
      .first()
      .click();
    await tellOfTheAunt(page);
    await consentToSharing(page);
    await page.getByRole('link', { name: 'Partners and shares' }).click();
    await page.getByLabel('Organisation, no person').fill('Youth office');
    await page.getByLabel('Kind').selectOption('social-services');
    await page.getByLabel('Question').fill('How is the school year going?');
    await page.getByRole('button', { name: 'Record it' }).click();
    const card = page.getByRole('region', { name: 'Youth office' });
    await card.getByText('Requested').waitFor();
    await expectOpenToEveryone(page);

    await card.getByRole('button', { name: 'Accept' }).click();
    const answer = card.getByRole('form', { name: 'Answer' });
    await answer.getByLabel('Answer').fill('It goes well; see the report.');
    await answer.getByLabel('Share the report').selectOption('guardian-consent');
    const before = await withheldIn(answer);
    expect(before).toBeGreaterThan(0);
    await answer.getByText(/: the person it is about has not let it be told to this recipient/).waitFor();
    await expectOpenToEveryone(page);
    await letTheAuntBeTold(page);
    await page.getByRole('link', { name: 'Partners and shares' }).click();
    await answer.getByLabel('Answer').fill('It goes well; see the report.');
    await answer.getByLabel('Share the report').selectOption('guardian-consent');
    await answer.getByText('1 account about other persons told, by their consent or by law.').waitFor();
    expect(await withheldIn(answer)).toBe(before - 1);
    await answer.getByLabel('Downloads, 1 to 20').fill('1');
    await expectOpenToEveryone(page);
    await answer.getByRole('button', { name: 'Answer' }).click();
    const address = await card.getByRole('status').locator('code').innerText();
    await card.getByText(/until \d{4}-\d{2}-\d{2}, for at most 1 downloads?/).waitFor();
    await expectOpenToEveryone(page);

    const { page: partner } = await visit();
    const fetched = await partner.request.get(address);
    expect([fetched.status(), fetched.headers()['content-type']]).toEqual([200, 'application/pdf']);
    const printed = textOfPdf(await fetched.body()).replaceAll(/\s/g, '');
    expect(printed).toContain('great-aunt');
    expect(printed.includes('withheldfromthiscopy')).toBe(before > 1);
    expect((await partner.request.get(address)).status()).toBe(404);

    await card
      .getByRole('form', { name: 'Close the consultation' })
      .getByLabel('Reason, kept for good')
      .fill('Answered');
    await card.getByRole('button', { name: 'Close the consultation' }).click();
    await card.getByText('Closed').waitFor();
    expect(faults).toEqual([]);
  });
});
