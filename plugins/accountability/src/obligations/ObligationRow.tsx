import type { Obligation } from 'backstage-plugin-accountability-common';
import { NextLine } from '../escalations/parts/NextLine';
import { StateChip, useSecondaryText, When } from '../shared';
import { useText } from '../translation';
import { BecauseText } from './BecauseText';
import { ObligationLink } from './ObligationLink';
import { useObligationStyles } from './useObligationStyles';

/** One thing to do: what, by when, why they, and what happens otherwise. */
export function ObligationRow({ obligation }: { obligation: Obligation }) {
  const { kind, dueAt, overdue, because, next } = obligation;
  const t = useText();
  const classes = useObligationStyles();
  const secondary = useSecondaryText();
  return (
    <div className={classes.lines}>
      <strong>
        <ObligationLink obligation={obligation} />
      </strong>
      <div>
        {overdue ? (
          <StateChip state="fail">
            {t('obligations.overdue')} <When at={dueAt} />
          </StateChip>
        ) : (
          <>
            {t('obligations.due')} <When at={dueAt} />
          </>
        )}
      </div>
      <div>
        <BecauseText because={because} />
      </div>
      {next && <NextLine next={next} />}
      <div className={secondary.text}>
        {because.from
          ? t('obligations.thenNext')
          : t(`obligations.then.${kind}`)}
      </div>
    </div>
  );
}
