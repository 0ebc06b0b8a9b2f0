import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Asked } from '../states/asked';
import { CertificationList } from './certification-list';
import { HoursByComponent } from './hours-by-component';
import { RuleForm } from './rule-form';
import { ownRecordQuery } from './staff-query';
import { texts } from './texts';
import { TrainingList } from './training-list';

export const OwnRecordPage = () => {
  const own = useQuery(ownRecordQuery);
  return (
    <Stack gap="lg">
      <div>
        <Title order={1} size="h2">
          {texts.ownTitle}
        </Title>
        <Text>{texts.meaning}</Text>
      </div>
      <Asked query={own}>
        {({ record, certificationRequired }) => (
          <>
            <Text role="status">
              {texts.standing}: <strong>{texts.standings[record.standing]}</strong>
            </Text>
            {record.certifications.length === 0 ? (
              <p className="empty">{texts.noCertification}</p>
            ) : (
              <CertificationList record={record} isKeeper={false} />
            )}
            <RuleForm required={certificationRequired} isKeeper={false} />
            <section aria-labelledby="own-training">
              <Title order={2} size="h4" id="own-training">
                {texts.total}
              </Title>
              {record.trainings.length === 0 ? (
                <p className="empty">{texts.noTraining}</p>
              ) : (
                <>
                  <HoursByComponent record={record} />
                  <TrainingList record={record} isKeeper={false} />
                </>
              )}
            </section>
          </>
        )}
      </Asked>
    </Stack>
  );
};
