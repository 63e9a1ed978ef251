import { makeStyles } from '@material-ui/core/styles';
import type { HealthItem } from 'backstage-plugin-accountability-common';
import { Section } from '../../shared';
import { useText } from '../../translation';
import { HealthLine } from './HealthLine';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    '& > li': { padding: theme.spacing(1, 0) },
    '& > li + li': { borderTop: '1px solid var(--bui-border-1, #d5d5d5)' },
  },
}));

/** Everything that is watched: errors first, then warnings, then what is fine. */
export function HealthList({ items }: { items: readonly HealthItem[] }) {
  const classes = useStyles();
  const t = useText();
  return (
    <>
      {(['error', 'warning', 'ok'] as const).map(level => {
        const some = items.filter(item => item.level === level);
        return (
          some.length > 0 && (
            <Section
              key={level}
              level={3}
              title={t(`admin.health.group.${level}`)}
            >
              <ul className={classes.list}>
                {some.map(item => (
                  <li key={item.id}>
                    <HealthLine item={item} />
                  </li>
                ))}
              </ul>
            </Section>
          )
        );
      })}
    </>
  );
}
