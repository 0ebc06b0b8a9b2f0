import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { VersionsTable } from '../publishing/versions-table';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { policiesQuery, type PublishedPolicy } from './policies-query';
import { ruleText } from './policy-content';
import { PolicyLanguage } from './policy-language';
import { PublishPolicy } from './publish-policy';
import { texts } from './texts';

const rules = ['up', 'back', 'withdrawal'] as const;

export const PolicyVersions = () => {
  const asked = useQuery(policiesQuery);
  const role = usePerson()?.role;
  return (
    <Stack gap="sm" component="section" aria-labelledby="policies">
      <Title order={2} size="h4" id="policies">
        {texts.title}
      </Title>
      <Text>{texts.note}</Text>
      {role === 'program-manager' && (
        <p className="quiet">
          <Link to="/backtest">{texts.tryOne}</Link>
        </p>
      )}
      <Asked query={asked}>
        {({ policies }) => {
          const inForce = policies.find((policy) => policy.inForce);
          return (
            <>
              <VersionsTable
                title={texts.title}
                content={texts.rule}
                versions={policies.map((policy) => ({
                  ...policy,
                  name: `${policy.version} ${policy.title ?? policy.id}`,
                  shown: <Rules policy={policy} />,
                }))}
              />
              <PolicyLanguage />
              {role === 'administrator' && inForce !== undefined && <PublishPolicy inForce={inForce} />}
            </>
          );
        }}
      </Asked>
    </Stack>
  );
};

const Rules = ({ policy }: { readonly policy: PublishedPolicy }) =>
  rules.map((name) => (
    <div key={name}>
      <strong>{texts.rules[name]}</strong>: {ruleText(policy[name])}
    </div>
  ));
