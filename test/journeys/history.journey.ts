import { barriersOn, journey, overflowOnPhone } from '../support/browser';

export const historyJourney = journey('A clinician who takes a history', ({ signInAs }) => {
  it('sees what was told, records an account, corrects it, and rates relational health', async () => {
    const { page, faults } = await signInAs('demo-clinician');
    const child = page.getByRole('link', { name: /^DEMO-/ }).first();
    const reference = await child.innerText();
    await child.click();
    await page.getByRole('grid', { name: 'This child' }).waitFor();
    await page.getByRole('table', { name: 'Current relational health' }).waitFor();

    await page.getByRole('link', { name: 'History', exact: true }).click();
    await page.getByRole('img', { name: /^Developmental history by period of life/ }).waitFor();
    const accounts = page.getByRole('table', { name: 'The same facts as a table, with every account' });
    await accounts.waitFor();
    await page.getByText('association in a group').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(await overflowOnPhone(page)).toBe(0);

    await page.getByText('Record what an informant tells', { exact: true }).click();
    const recording = page.getByRole('form', { name: 'Record what an informant tells' });
    await recording.getByLabel('Period of life').selectOption('infancy');
    await recording.getByLabel('Value').selectOption('11');
    await recording.getByLabel('Source of information').selectOption('teacher');
    await recording.getByLabel('Note, sealed with the record').fill('Heard at the school');
    await recording.getByText('Say whom it is about').waitFor();
    // By keyboard: into the radios, and with the arrows to a caregiver.
    await recording.getByLabel('Note, sealed with the record').press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await recording.getByLabel('A caregiver').isChecked()).toBe(true);
    await recording.getByText('Until kind and person are said').waitFor();
    await recording.getByLabel('Kind of fact').selectOption('substance-use');
    await recording.getByLabel('Which person, such as “mother”').fill('aunt');
    await recording.getByText('until the person it is about lets it be told').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(await overflowOnPhone(page)).toBe(0);
    await recording.getByRole('button', { name: 'Record it' }).click();
    await recording.getByText('Recorded.').waitFor();
    const told = accounts.getByRole('row', { name: /Infancy .*Adverse experience 11 of 12/ });
    await told.getByText('Heard at the school').waitFor();
    await told.getByText('About aunt (a caregiver): substance use. Kept back from copies without consent.').waitFor();

    await told.getByRole('button', { name: /^Correct Infancy/ }).click();
    const correction = page.getByRole('form', { name: 'Correct an account' });
    await correction.getByLabel('Value').selectOption('unknown');
    await correction.getByLabel('Why it is corrected, kept for good').fill('The teacher only guessed');
    await correction.getByRole('button', { name: 'Correct it' }).click();
    await accounts
      .getByRole('row', { name: /Infancy .*also unknown Teacher/ })
      .getByText('corrected by')
      .waitFor();

    await page.getByText('Rate it by area', { exact: true }).click();
    const rating = page.getByRole('form', { name: 'Rate it by area' });
    await rating.getByLabel('Family').fill('7');
    await rating.getByLabel('Peers').fill('3');
    await rating.getByRole('button', { name: 'Record it' }).click();
    await page.getByRole('cell', { name: '10 of 24' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(faults).toEqual([]);

    const { page: auditor } = await signInAs('demo-auditor');
    await auditor.getByRole('link', { name: reference, exact: true }).click();
    await auditor.getByRole('slider', { name: 'Event' }).press('End');
    const mark = auditor.getByText('About aunt (a caregiver): substance use. Kept back from copies without consent.');
    // What follows from the newest entries may have been recorded meanwhile.
    for (let back = 0; back < 10 && !(await mark.isVisible()); back += 1)
      await auditor.getByRole('button', { name: 'Earlier', exact: true }).click();
    await mark.waitFor();
    expect(await barriersOn(auditor)).toEqual([]);
    expect(await overflowOnPhone(auditor)).toBe(0);
  });
});
