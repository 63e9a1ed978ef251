import type { OutcomeDetail } from 'backstage-plugin-accountability-common';
import { useNumber } from '../../inventory/useNumber';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { EmptyState } from '../../shared';
import { useText } from '../../translation';
import { GovernedNumbers } from '../GovernedNumbers';
import { SystemLegend } from './SystemLegend';
import { SystemList } from './SystemList';
import { SystemTiles } from './SystemTiles';
import { usePictureStyles } from './usePictureStyles';
import { useSystemsView } from './useSystemsView';

/** What an outcome governs: the systems as tiles, or the list that the address asks for. */
export function SystemsTier({ outcome }: { outcome: OutcomeDetail }) {
  const classes = usePictureStyles();
  const t = useText();
  const number = useNumber();
  const view = useSystemsView();
  const { hash } = useLocation();
  const root = useRef<HTMLDivElement>(null);
  // A number elsewhere led here; the browser itself does not follow within an app.
  useEffect(() => {
    if (hash === '#systems') root.current?.scrollIntoView?.();
  }, [hash]);
  const { systems, moreSystems = 0 } = outcome;
  return (
    <div className={classes.node} id="systems" ref={root}>
      <h3 className={classes.heading}>{t('outcomes.systems.title')}</h3>
      <GovernedNumbers outcome={outcome} />
      {systems.length === 0 ? (
        <EmptyState
          title={t('outcomes.systems.none')}
          description={t('outcomes.systems.noneText')}
        />
      ) : (
        <>
          <SystemLegend systems={systems} others={moreSystems} view={view} />
          {view ? (
            <SystemList key={view} systems={systems} view={view} />
          ) : (
            <SystemTiles systems={systems} others={moreSystems} />
          )}
          {view && moreSystems > 0 && (
            <div>
              {t('outcomes.systems.others', {
                count: moreSystems,
                number: number(moreSystems),
              })}
            </div>
          )}
        </>
      )}
    </div>
  );
}
