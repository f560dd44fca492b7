/** One row that can be chosen: all of it can be pressed. */
import type { ComponentChildren } from 'preact';
import type { Option } from '../../src/vocabulary/question.ts';
import type { RowText } from '../../src/wording/wording.types.ts';

/** Ways out of a list stand a little apart from it. */
export const isApart = ({ id }: Option): boolean => /^(not-sure|none|something-else)/.test(id);

/** The words of a row, with its plain example beneath. */
export const RowWords = ({ text, children }: { text: RowText; children?: ComponentChildren }) => (
  <span class="words">
    {text.label}
    {(text.hint || text.or) && <span class="hint"> {text.hint || text.or}</span>}
    {children}
  </span>
);

interface Tap {
  readonly text: RowText;
  readonly isChosen: boolean;
  readonly isApart?: boolean;
  readonly onPress: () => void;
}

/** A row that answers at once. */
export const TapRow = ({ text, isChosen, isApart = false, onPress }: Tap) => (
  <button type="button" class={isApart ? 'row apart' : 'row'} {...(isChosen && { 'aria-current': true })} onClick={onPress}>
    <span class="mark" />
    <RowWords text={text} />
  </button>
);

interface Input {
  readonly kind: 'radio' | 'checkbox';
  readonly text: RowText;
  readonly isChecked: boolean;
  readonly onCheck: (isChecked: boolean) => void;
  readonly group?: string;
  readonly isApart?: boolean;
  readonly isDisabled?: boolean;
  /** Said instead of the row's words. */
  readonly label?: string;
  readonly isDoubted?: boolean;
  readonly children?: ComponentChildren;
}

/** A row with a native radio button or check box. */
export const InputRow = ({ kind, text, isChecked, onCheck, group, isApart, isDisabled = false, label, isDoubted, children }: Input) => (
  <label class={`row${isApart ? ' apart' : ''}${isDoubted ? ' doubted' : ''}`}>
    <input
      class="mark"
      type={kind}
      checked={isChecked}
      disabled={isDisabled}
      {...(group && { name: group })}
      {...(label && { 'aria-label': label })}
      onChange={(event) => onCheck(event.currentTarget.checked)}
    />
    <RowWords text={text}>{children}</RowWords>
  </label>
);
