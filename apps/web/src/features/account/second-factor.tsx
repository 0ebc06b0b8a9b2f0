import { Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { goOn } from '../session/session';
import { Asked } from '../states/asked';
import { factorQuery } from './account-queries';
import { BothFactorsForm } from './both-factors-form';
import { EnrolFactor } from './enrol-factor';
import { RecoveryCodes } from './recovery-codes';
import { Section } from './section';
import { texts } from './texts';

export const SecondFactor = () => {
  const factor = useQuery(factorQuery);
  const cache = useQueryClient();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <Section title={texts.factor}>
      {codes !== null && <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />}
      <Asked query={factor}>
        {({ isEnrolled, isNeeded, recoveryCodesLeft }) => (
          <>
            <Text size="sm">
              {isEnrolled ? `${texts.factorOn} ${texts.codesLeft(recoveryCodesLeft)}` : texts.factorOff}{' '}
              {isNeeded && texts.factorNeeded}
            </Text>
            <details className="as-card" key={`enrol ${isEnrolled} ${recoveryCodesLeft}`}>
              <summary>{isEnrolled ? texts.setUpOther : texts.setUp}</summary>
              <EnrolFactor
                asksPassword
                onEnrolled={({ recoveryCodes, session }) => {
                  goOn(cache, session);
                  setCodes(recoveryCodes);
                }}
              />
            </details>
            {isEnrolled && (
              <BothFactorsForm isNeeded={isNeeded} onCodes={setCodes} onRemoved={(session) => goOn(cache, session)} />
            )}
          </>
        )}
      </Asked>
    </Section>
  );
};
