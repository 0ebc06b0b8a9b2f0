import { functionalDomains, type FunctionalDomain, type OfficialDomain, type OfficialValues } from '@understory/domain';
import { hundredthsOf } from '../fields/printed-number';
import type { TranscribeOfficialValuesBody } from './transcribe-official-values.body';

/** The lists of a request, put under the names of the domains. */
export const officialDomainsIn = (body: TranscribeOfficialValuesBody): OfficialValues['domains'] => {
  const of = (domain: FunctionalDomain): OfficialDomain => {
    const place = functionalDomains.indexOf(domain);
    return {
      scoreHundredths: hundredthsOf(body.scores[place] ?? null),
      typicalHundredths: hundredthsOf(body.typicals[place] ?? null),
      percentHundredths: hundredthsOf(body.percents[place] ?? null),
    };
  };
  return {
    'sensory-integration': of('sensory-integration'),
    'self-regulation': of('self-regulation'),
    relational: of('relational'),
    cognitive: of('cognitive'),
  };
};
