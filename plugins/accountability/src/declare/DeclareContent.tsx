import { Link } from '@backstage/core-components';
import { Button, Text } from '@backstage/ui';
import Box from '@material-ui/core/Box';
import {
  definitionDeclarePermission,
  type DefinitionKind,
} from 'backstage-plugin-accountability-common';
import {
  type ComponentType,
  type ReactNode,
  useCallback,
  useEffect,
  useState,
} from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  EmptyState,
  LoadingLines,
  MissingPermission,
  useDefinitionPaths,
  useKeptDraft,
  useMay,
} from '../shared';
import { useText } from '../translation';
import { BackLink } from './BackLink';
import { KeptDraftOffer, readKeptDraft } from './draft';
import { DefinitionEditor } from './editor';
import type { DefinitionValues } from './form';
import type { WizardStep } from './wizard';

interface Start {
  values: DefinitionValues;
  resumed: boolean;
}

/** Declares something new: from what it starts, then the form. */
export function DeclareContent(props: {
  kind: DefinitionKind;
  steps: readonly WizardStep[];
  Summary: ComponentType;
  /** What one may start from. */
  starts: (begin: (values: DefinitionValues) => void) => ReactNode;
}) {
  const { kind, steps, Summary, starts } = props;
  const t = useText();
  const paths = useDefinitionPaths();
  const may = useMay(definitionDeclarePermission);
  const keeper = useKeptDraft(`new ${kind}`, readKeptDraft);
  const [start, setStart] = useState<Start>();
  const [params, setParams] = useSearchParams();
  const inForm = params.has('step');
  const { latest } = keeper;

  const begin = useCallback(
    (next: Start) => {
      setStart(next);
      setParams(old => {
        const changed = new URLSearchParams(old);
        changed.set('step', steps[0].id);
        return changed;
      });
    },
    [setParams, steps],
  );
  const startAgain = () =>
    setParams(old => {
      const changed = new URLSearchParams(old);
      changed.delete('step');
      return changed;
    });
  // The page was reloaded in the middle of the form.
  useEffect(() => {
    if (inForm && !start && latest) {
      setStart({ values: latest.values, resumed: true });
    }
  }, [inForm, start, latest]);

  if (!may) {
    return (
      <EmptyState
        title={t(`declare.start.forbidden.${kind}`)}
        description={
          <MissingPermission permission={definitionDeclarePermission.name} />
        }
        action={
          <Link to={paths.list(kind)}>{t(`declare.start.list.${kind}`)}</Link>
        }
      />
    );
  }
  if (keeper.loading) return <LoadingLines />;
  const editing = inForm && start;
  return (
    <>
      <BackLink to={paths.list(kind)}>
        {t(`declare.start.back.${kind}`)}
      </BackLink>
      <Box
        display="flex"
        flexWrap="wrap"
        alignItems="center"
        gridGap={16}
        mt={1}
        mb={3}
      >
        <Text as="h2" variant="title-small" weight="bold">
          {t(`declare.start.title.${kind}`)}
        </Text>
        {editing && (
          <Button variant="tertiary" onPress={startAgain}>
            {t('declare.start.again')}
          </Button>
        )}
      </Box>
      {editing ? (
        <DefinitionEditor
          kind={kind}
          start={start.values}
          resumed={start.resumed}
          steps={steps}
          Summary={Summary}
          keeper={keeper}
        />
      ) : (
        <>
          {latest && (
            <KeptDraftOffer
              draft={latest}
              onGoOn={() => begin({ values: latest.values, resumed: true })}
              onForget={keeper.forget}
            />
          )}
          {starts(values => begin({ values, resumed: false }))}
        </>
      )}
    </>
  );
}
