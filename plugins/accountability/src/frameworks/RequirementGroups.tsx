import { Button, Flex } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type {
  FrameworkDetail,
  Requirement,
} from 'backstage-plugin-accountability-common';
import { useNumber } from '../inventory';
import { EmptyState, Section, useSecondaryText } from '../shared';
import { useText } from '../translation';
import { chosenRequirements } from './frameworkQuery';
import { RequirementItem } from './RequirementItem';
import { useFrameworkQuery } from './useFrameworkQuery';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The ids that are asked for, under the titles of their groups. */
export function RequirementGroups({
  framework,
}: {
  framework: FrameworkDetail;
}) {
  const t = useText();
  const number = useNumber();
  const secondary = useSecondaryText();
  const { query, setQuery } = useFrameworkQuery();
  const { groups, requirements, title } = framework;
  const shown = chosenRequirements(requirements, query);
  if (shown.length === 0) {
    return (
      <EmptyState
        title={t('frameworks.noneFits')}
        description={t('frameworks.noneFitsText')}
        action={
          <Button
            variant="secondary"
            onPress={() => setQuery({ q: undefined, standing: undefined })}
          >
            {t('frameworks.clear')}
          </Button>
        }
      />
    );
  }
  const ungrouped = shown.filter(({ group }) => group === undefined);
  return (
    <Flex direction="column" gap="4">
      {shown.length < requirements.length && (
        <div className={secondary.text} role="status">
          {t('frameworks.found', {
            count: shown.length,
            number: number(shown.length),
            total: number(requirements.length),
          })}
        </div>
      )}
      {ungrouped.length > 0 && <Group title={title} items={ungrouped} />}
      {groups.map(group => {
        const items = shown.filter(one => one.group === group.id);
        return items.length === 0 ? null : (
          <Group
            key={group.id}
            title={
              group.title === group.id
                ? group.id
                : `${group.id} · ${group.title}`
            }
            items={items}
          />
        );
      })}
    </Flex>
  );
}

function Group(props: { title: string; items: Requirement[] }) {
  const classes = useStyles();
  return (
    <Section title={props.title} level={3}>
      <ul className={classes.list}>
        {props.items.map(one => (
          <RequirementItem key={one.id} requirement={one} />
        ))}
      </ul>
    </Section>
  );
}
