import { EntityPicker, useSecondaryText } from '../../shared';
import { useText } from '../../translation';
import { Chips, FieldGrid } from '../fields';
import { DomainAdder } from './DomainAdder';
import { OWNABLE_KINDS } from './ownableKinds';
import type { ScopePicks } from './scopePicks';
import { useTypes } from './useTypes';

/** Chooses what is governed from lists. */
export function ScopePickers(props: {
  picks: ScopePicks;
  onChange: (picks: ScopePicks) => void;
}) {
  const { picks, onChange } = props;
  const t = useText();
  const secondary = useSecondaryText();
  const types = useTypes();
  const change = (some: Partial<ScopePicks>) => onChange({ ...picks, ...some });
  return (
    <FieldGrid>
      <div className={secondary.text}>{t('declare.scope.combine')}</div>
      <FieldGrid beside>
        <EntityPicker
          several
          id="accountability-scope-systems"
          label={t('declare.scope.systems')}
          kinds={['system']}
          value={picks.systems}
          onChange={systems => change({ systems })}
          helperText={t('declare.scope.systemsHint')}
        />
        <DomainAdder
          onAdd={systems =>
            change({ systems: [...new Set([...picks.systems, ...systems])] })
          }
        />
      </FieldGrid>
      <EntityPicker
        several
        id="accountability-scope-owners"
        label={t('declare.scope.owners')}
        kinds={['group', 'user']}
        value={picks.owners}
        onChange={owners => change({ owners })}
        helperText={t('declare.scope.ownersHint')}
      />
      <FieldGrid beside>
        <Chips
          id="accountability-scope-kinds"
          label={t('declare.scope.kinds')}
          value={picks.kinds}
          onChange={kinds => change({ kinds })}
          suggestions={OWNABLE_KINDS.map(id => ({ id }))}
        />
        <Chips
          id="accountability-scope-types"
          label={t('declare.scope.types')}
          value={picks.types}
          onChange={all => change({ types: all })}
          suggestions={types}
        />
        <Chips
          id="accountability-scope-labels"
          label={t('declare.scope.labels')}
          value={picks.labels}
          onChange={labels => change({ labels })}
          suggestions={[]}
          helperText={t('declare.scope.labelsHint')}
        />
      </FieldGrid>
    </FieldGrid>
  );
}
