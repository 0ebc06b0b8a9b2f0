import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { VersionsTable } from '../publishing/versions-table';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { activityText } from './activity-draft';
import { cataloguesQuery, type PublishedCatalogue } from './catalogue-query';
import { PublishCatalogue } from './publish-catalogue';
import { texts } from './texts';

export const CatalogueVersions = () => {
  const asked = useQuery(cataloguesQuery);
  const publishes = usePerson()?.role === 'administrator';
  return (
    <Stack gap="sm" component="section" aria-labelledby="catalogues">
      <Title order={2} size="h4" id="catalogues">
        {texts.title}
      </Title>
      <Text>{texts.note}</Text>
      <Asked query={asked}>
        {({ catalogues }) => {
          const inForce = catalogues.find((catalogue) => catalogue.inForce);
          return (
            <>
              <VersionsTable
                title={texts.title}
                content={texts.content}
                versions={catalogues.map((catalogue) => ({
                  ...catalogue,
                  name: `${catalogue.name} ${catalogue.version}`,
                  shown: <Activities catalogue={catalogue} />,
                }))}
              />
              {publishes && inForce !== undefined && <PublishCatalogue inForce={inForce} />}
            </>
          );
        }}
      </Asked>
    </Stack>
  );
};

const Activities = ({ catalogue: { activities, isDefault } }: { readonly catalogue: PublishedCatalogue }) => (
  <>
    {isDefault && <Text size="sm">{texts.shipped}</Text>}
    <details className="as-table">
      <summary>{texts.activities(activities.length)}</summary>
      <ul className="plain listed">
        {activities.map((activity) => (
          <li key={activity.id}>
            <strong>{activity.name}</strong>
            <Text size="sm">{activityText(activity)}</Text>
          </li>
        ))}
      </ul>
    </details>
  </>
);
