import { useApi } from '@backstage/core-plugin-api';
import { Button, ButtonLink, Flex } from '@backstage/ui';
import {
  type ControlSummary,
  definitionDeclarePermission,
} from 'backstage-plugin-accountability-common';
import { accountabilityApiRef } from '../api';
import { useNumber } from '../inventory/useNumber';
import {
  AsyncContent,
  EmptyState,
  ListHead,
  useAsyncData,
  useDefinitionPaths,
  useMay,
} from '../shared';
import { useText } from '../translation';
import { ControlFilters } from './ControlFilters';
import { chosenControls } from './ControlQuery';
import { ControlRow } from './ControlRow';
import { controlsSentence } from './controlsSentence';
import { useControlQuery } from './useControlQuery';

/** Every control: who owns it, who does what of it, and what proves it. */
export function ControlsContent() {
  const t = useText();
  const api = useApi(accountabilityApiRef);
  const controls = useAsyncData('controls', signal =>
    api.listControls({ signal }),
  );
  return (
    <AsyncContent result={controls} what={t('controls.what')}>
      {list => (list.length > 0 ? <ControlList controls={list} /> : <Empty />)}
    </AsyncContent>
  );
}

function ControlList({ controls }: { controls: ControlSummary[] }) {
  const t = useText();
  const number = useNumber();
  const { query, setQuery } = useControlQuery();
  const shown = chosenControls(controls, query);
  return (
    <Flex direction="column" gap="4">
      <ListHead
        sentence={controlsSentence({ t, shown, all: controls, number })}
      >
        <DeclareLink />
      </ListHead>
      <ControlFilters query={query} onChange={setQuery} />
      {shown.map(control => (
        <ControlRow key={control.ref} control={control} />
      ))}
      {shown.length === 0 && (
        <EmptyState
          title={t('controls.noneFits')}
          description={t('controls.noneFitsText')}
          action={
            <Button
              variant="secondary"
              onPress={() => setQuery({ q: undefined, domain: undefined })}
            >
              {t('controls.clear')}
            </Button>
          }
        />
      )}
    </Flex>
  );
}

function Empty() {
  const t = useText();
  const may = useMay(definitionDeclarePermission);
  return (
    <EmptyState
      title={t('controls.none')}
      description={t('controls.noneText')}
      action={may ? <DeclareLink /> : t('controls.noneNotAllowed')}
    />
  );
}

function DeclareLink() {
  const t = useText();
  const paths = useDefinitionPaths();
  const may = useMay(definitionDeclarePermission);
  return may ? (
    <ButtonLink variant="primary" href={paths.declare('Control')}>
      {t('controls.declare')}
    </ButtonLink>
  ) : null;
}
