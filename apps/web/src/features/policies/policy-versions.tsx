import { Badge, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { nothing } from '../wording';
import { policiesQuery, type PublishedPolicy } from './policies-query';
import { ruleText } from './policy-content';
import { PolicyLanguage } from './policy-language';
import { PublishPolicy } from './publish-policy';
import { texts } from './texts';

const rules = ['up', 'back', 'withdrawal'] as const;
const columns = [texts.version, texts.rule, texts.source, texts.licence, texts.reason, texts.published] as const;

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
              <Table verticalSpacing="xs" className="stacking">
                <caption className="visually-hidden">{texts.title}</caption>
                <Table.Thead>
                  <Table.Tr>
                    {columns.map((label) => (
                      <Table.Th key={label} scope="col">
                        {label}
                      </Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {[...policies].reverse().map((policy) => (
                    <PolicyRow key={policy.version} policy={policy} />
                  ))}
                </Table.Tbody>
              </Table>
              <PolicyLanguage />
              {role === 'administrator' && inForce !== undefined && (
                <PublishPolicy key={inForce.version} inForce={inForce} />
              )}
            </>
          );
        }}
      </Asked>
    </Stack>
  );
};

const PolicyRow = ({ policy }: { readonly policy: PublishedPolicy }) => (
  <Table.Tr>
    <Table.Th scope="row">
      {policy.version} {policy.title ?? policy.id}{' '}
      {policy.inForce && (
        <Badge variant="outline" color="gray.8">
          {texts.inForce}
        </Badge>
      )}
    </Table.Th>
    <Table.Td data-label={texts.rule}>
      <div>
        {rules.map((name) => (
          <div key={name}>
            <strong>{texts.rules[name]}</strong>: {ruleText(policy[name])}
          </div>
        ))}
      </div>
    </Table.Td>
    <Table.Td data-label={texts.source}>{policy.source ?? nothing}</Table.Td>
    <Table.Td data-label={texts.licence}>{policy.licence ?? nothing}</Table.Td>
    <Table.Td data-label={texts.reason}>{policy.reason ?? nothing}</Table.Td>
    <Table.Td data-label={texts.published}>
      {policy.publishedAt.slice(0, 10)} {texts.by(policy.publishedBy)}
    </Table.Td>
  </Table.Tr>
);
