import type { ObligationList } from 'backstage-plugin-accountability-common';
import { Section, useNow } from '../shared';
import { useText } from '../translation';
import { groupObligations, type ObligationGroup } from './groupObligations';
import { MoreObligations } from './MoreObligations';
import { ObligationRow } from './ObligationRow';
import { useObligationStyles } from './useObligationStyles';

const GROUPS: readonly ObligationGroup[] = ['overdue', 'week', 'later'];

/** What somebody must do, the most urgent first. */
export function ObligationGroups({ list }: { list: ObligationList }) {
  const t = useText();
  const now = useNow();
  const classes = useObligationStyles();
  const groups = groupObligations(list.items, now);
  return (
    <div className={classes.root}>
      {GROUPS.filter(group => groups[group].length > 0).map(group => (
        <Section key={group} level={3} title={t(`obligations.group.${group}`)}>
          <ul className={classes.list}>
            {groups[group].map(obligation => (
              <li key={obligation.id}>
                <ObligationRow obligation={obligation} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <MoreObligations more={list.more} />
    </div>
  );
}
