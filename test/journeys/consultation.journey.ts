import type { Page } from 'playwright-core';
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

export const consultationJourney = journey('A clinician whom a partner asks', ({ visit, signInAs }) => {
  it('takes the request in, accepts it, answers with a report that can be fetched once, and closes it', async () => {
    const { page, faults } = await signInAs('demo-clinician');
    await page
      .getByRole('link', { name: /^DEMO-/ })
      .first()
      .click();
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
    await answer.getByLabel('Share the newest report').selectOption('guardian-consent');
    await answer.getByLabel('Downloads, 1 to 20').fill('1');
    await expectOpenToEveryone(page);
    await answer.getByRole('button', { name: 'Answer' }).click();
    const address = await card.getByRole('status').locator('code').innerText();
    await card.getByText(/until \d{4}-\d{2}-\d{2}, for at most 1 downloads?/).waitFor();
    await expectOpenToEveryone(page);

    const { page: partner } = await visit();
    const fetched = await partner.request.get(address);
    expect([fetched.status(), fetched.headers()['content-type']]).toEqual([200, 'application/pdf']);
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
