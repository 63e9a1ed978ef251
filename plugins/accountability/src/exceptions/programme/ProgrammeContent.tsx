import { useApi } from '@backstage/core-plugin-api';
import { Button, ButtonLink, Text } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import type { ExceptionProgramme } from 'backstage-plugin-accountability-common';
import type { ReactNode } from 'react';
import { accountabilityApiRef } from '../../api';
import { useNumber } from '../../inventory/useNumber';
import { rootRouteRef } from '../../routes';
import {
  AsyncContent,
  EmptyState,
  refTitle,
  useAsyncData,
  useOptionalPath,
} from '../../shared';
import { useText } from '../../translation';
import { useExceptionStyles } from '../useExceptionStyles';
import { EXEMPTION_RULE } from './exemptionsAnchor';
import { Programme } from './Programme';
import { programmeSentence } from './programmeSentence';

/** What the process of exceptions costs, beside what it brings. */
export function ProgrammeContent(props: {
  outcome?: string;
  /** Leads to what is shown beside it; below the first sentence. */
  navigation: ReactNode;
  onOutcome: (outcome: undefined) => void;
}) {
  const { outcome, navigation, onOutcome } = props;
  const t = useText();
  const number = useNumber();
  const api = useApi(accountabilityApiRef);
  const classes = useExceptionStyles();
  const root = useOptionalPath(rootRouteRef)?.({}) ?? '';
  const result = useAsyncData(`exceptions:programme:${outcome ?? ''}`, signal =>
    api.getExceptionProgramme(outcome ? { outcome } : {}, { signal }),
  );
  return (
    <div className={classes.root}>
      <Text as="h2" variant="title-small" weight="bold">
        {result.data
          ? programmeSentence({ t, number, programme: result.data })
          : t('exceptions.title')}
      </Text>
      {navigation}
      {outcome && (
        <div>
          <Button
            variant="secondary"
            iconEnd={<RiCloseLine size={16} />}
            onPress={() => onOutcome(undefined)}
          >
            {t('exceptions.programme.onlyOutcome', { name: refTitle(outcome) })}
          </Button>
        </div>
      )}
      <AsyncContent result={result} what={t('exceptions.programme.what')}>
        {programme =>
          isEmpty(programme) ? (
            <EmptyState
              title={t('exceptions.list.empty.register')}
              description={t('exceptions.list.empty.register-text')}
              action={
                <ButtonLink variant="secondary" href={`${root}/inventory`}>
                  {t('exceptions.list.openInventory')}
                </ButtonLink>
              }
            />
          ) : (
            <Programme programme={programme} outcome={outcome} />
          )
        }
      </AsyncContent>
    </div>
  );
}

/** Nothing waits, is active or was, as far back as it looks, and nothing should be. */
function isEmpty(programme: ExceptionProgramme): boolean {
  const { waiting, decisions, rules, weeks } = programme;
  return (
    waiting.count + decisions.decided === 0 &&
    rules.every(
      ({ ruleId, fail }) => ruleId !== EXEMPTION_RULE || fail === 0,
    ) &&
    weeks.every(week => week.waiting + week.active === 0)
  );
}
