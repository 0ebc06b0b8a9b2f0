import type { Section } from '../document/report-document';

export const limitsSection: Section = {
  heading: 'Limits of this report',
  blocks: [
    {
      type: 'bullets',
      items: [
        'It is not a diagnosis, and no decision about a child should rest on it alone.',
        'The map shows ratings by a clinician and a team. It is not an image or a measurement of the brain.',
        'It makes no claim that an intervention works: growth seen beside an intervention may have other causes.',
        'It follows a bottom-up approach drawn from the Neurosequential Model of Therapeutics. It is not that model\u2019s ' +
          'official metric or report, and Understory is not affiliated with its owners.',
      ],
    },
  ],
};
