import { useNumber } from '../../inventory/useNumber';
import { SubNavigation } from '../../pages/SubNavigation';
import { useText } from '../../translation';
import { EXCEPTION_VIEWS, type ExceptionView } from './ExceptionQuery';

/** Leads from one list to the others. */
export function ExceptionViews(props: {
  current: ExceptionView;
  /** How many wait for the decision of whoever looks. */
  toDecide: number;
}) {
  const { current, toDecide } = props;
  const t = useText();
  const number = useNumber();
  const title = (view: ExceptionView) =>
    view === 'to-decide' && toDecide > 0
      ? t('exceptions.list.view.to-decide-count', { number: number(toDecide) })
      : t(`exceptions.list.view.${view}`);
  return (
    <SubNavigation
      label={t('exceptions.list.views')}
      entries={EXCEPTION_VIEWS.map(view => ({
        path: `?view=${view}`,
        title: title(view),
        isCurrent: view === current,
      }))}
    />
  );
}
