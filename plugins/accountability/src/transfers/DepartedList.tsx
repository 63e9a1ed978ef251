import { ButtonLink } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { Departed } from 'backstage-plugin-accountability-common';
import { useNumber } from '../inventory';
import {
  Party,
  refTitle,
  Section,
  StateChip,
  useTransferPath,
} from '../shared';
import { useText } from '../translation';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(0.75, 0),
    '& + &': { borderTop: '1px solid var(--bui-border-1, #d5d5d5)' },
    '& > a:last-child': { marginLeft: 'auto' },
  },
}));

/** Who is gone and still holds something, and the way to pass it on. */
export function DepartedList(props: {
  departed: readonly Departed[];
  /** Whether whoever looks may pass on anything. */
  mayTransfer: boolean;
}) {
  const { departed, mayTransfer } = props;
  const classes = useStyles();
  const t = useText();
  const number = useNumber();
  const path = useTransferPath();
  return (
    <Section title={t('transfers.departed')} level={3}>
      <ul className={classes.list}>
        {departed.map(({ party, identities, definitions }) => (
          <li key={party.ref} className={classes.line}>
            <Party entityRef={party.ref} plain />
            <StateChip state="fail">
              {t(`shared.standing.${party.standing}`)}
            </StateChip>
            <span>
              {[
                identities > 0 &&
                  t('transfers.identities', {
                    count: identities,
                    number: number(identities),
                  }),
                definitions > 0 &&
                  t('transfers.definitions', {
                    count: definitions,
                    number: number(definitions),
                  }),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
            {mayTransfer && (
              <ButtonLink
                variant="secondary"
                href={path?.(party.ref) ?? ''}
                aria-label={t('shared.transfer', {
                  name: party.title ?? refTitle(party.ref),
                })}
              >
                {t('transfers.passOn')}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
