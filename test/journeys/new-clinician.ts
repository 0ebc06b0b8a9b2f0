import type { Page } from 'playwright-core';
import type { Clinic, Seat } from '../support/browser';

const password = 'a second pair of eyes sees more';

/** Adds somebody without a care team and without a certification; answers with the code that is handed over. */
export const addClinician = async (admin: Page, name: string, account: string): Promise<string> => {
  await admin.getByRole('link', { name: 'People', exact: true }).first().click();
  await admin.getByText('Add a person').click();
  const form = admin.getByRole('form', { name: 'Add a person' });
  await form.getByLabel('Name').fill(name);
  await form.getByLabel('Account').fill(account);
  await form.getByRole('button', { name: 'Add' }).click();
  return admin.getByRole('status').filter({ hasText: 'Password code' }).locator('code').innerText();
};

export const enterWithCode = async ({ visit }: Pick<Clinic, 'visit'>, code: string): Promise<Seat> => {
  const seat = await visit();
  await seat.page.getByRole('link', { name: 'I have a code for a new password' }).click();
  await seat.page.getByLabel('One-time code').fill(code);
  await seat.page.getByLabel('New password').fill(password);
  await seat.page.getByRole('button', { name: 'Set the password and sign in' }).click();
  await seat.page.getByRole('heading', { level: 1, name: 'Caseload' }).waitFor();
  return seat;
};
