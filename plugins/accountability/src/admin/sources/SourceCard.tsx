import { Button, Flex } from '@backstage/ui';
import type { Source } from 'backstage-plugin-accountability-common';
import { type ReactNode, useState } from 'react';
import { Section, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { SourceAbilities } from './SourceAbilities';
import { SourceFacts } from './SourceFacts';
import { SourceRuns } from './SourceRuns';
import { sourceState } from './sourceState';
import { SourceStateChip } from './SourceStateChip';
import { SourceTrouble } from './SourceTrouble';

/** One source: how it fares, what it brought, what it can tell, its readings. */
export function SourceCard(props: { source: Source; readNow?: ReactNode }) {
  const { source, readNow } = props;
  const t = useText();
  const secondary = useSecondaryText();
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={source.title}
      level={3}
      actions={
        <Flex gap="2" align="center">
          <Button
            variant="tertiary"
            aria-expanded={open}
            aria-label={t('admin.runs.showFor', { title: source.title })}
            onPress={() => setOpen(!open)}
          >
            {t('admin.runs.show')}
          </Button>
          {readNow}
        </Flex>
      }
    >
      <SourceStateChip state={sourceState(source)} />
      <div className={secondary.text}>
        {source.provider} · {source.scope} ·{' '}
        {t(`admin.sources.way.${source.way}`)}
      </div>
      {!source.canRun && (
        <div className={secondary.text}>
          {t(`admin.sources.cannotRun.${source.way}`)}
        </div>
      )}
      <SourceTrouble source={source} />
      <SourceFacts source={source} />
      <SourceAbilities source={source} />
      {open && <SourceRuns sourceId={source.id} lastRun={source.lastRun} />}
    </Section>
  );
}
