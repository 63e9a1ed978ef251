import { Button } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import type { OutcomePage } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { EmptyState } from '../../shared';
import { useText } from '../../translation';
import { OutcomeRows } from './OutcomeRows';

const useStyles = makeStyles(theme => ({
  more: { marginTop: theme.spacing(2) },
}));

/** The outcomes of a page, and the way to more. */
export function OutcomeItems(props: {
  page: OutcomePage;
  loading: boolean;
  onMore: () => void;
  onClear: () => void;
}) {
  const { page } = props;
  const classes = useStyles();
  const t = useText();
  const number = useNumber();
  if (page.items.length === 0) {
    return (
      <EmptyState
        title={t('outcomes.list.noneSo')}
        description={t('outcomes.list.noneSoText')}
        action={
          <Button variant="secondary" onPress={props.onClear}>
            {t('outcomes.list.clear')}
          </Button>
        }
      />
    );
  }
  const rest = page.totalCount - page.items.length;
  return (
    <>
      <OutcomeRows outcomes={page.items} onCards />
      {page.nextCursor && (
        <Button
          className={classes.more}
          variant="secondary"
          isDisabled={props.loading}
          onPress={props.onMore}
        >
          {props.loading
            ? t('outcomes.list.moreLoading')
            : t('outcomes.list.more', { count: rest, number: number(rest) })}
        </Button>
      )}
    </>
  );
}
