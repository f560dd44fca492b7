/** Opens a booking page in a frame after a press that names its vendor: in the panel, or in a dialog over the page. */
import { useEffect, useState } from 'preact/hooks';
import type { FrameNews } from '../../src/handoff/booking/adapter.types.ts';
import { adapterFor } from '../../src/handoff/booking/adapters.ts';
import type { BookingAddress } from '../../src/handoff/booking/booking-address.ts';
import type { BookingTexts } from '../../src/wording/booking.types.ts';
import { fill } from '../fill.ts';
import type { BookingProps } from './booking.types.ts';
import { openFrame } from './frame.ts';

type Stage = 'unopened' | 'waiting' | 'alive' | 'silent' | 'booked';

/** What a frame said, as it concerns the visitor. A booking stands, whatever comes after it. */
function stageAfter(stage: Stage, news: FrameNews['is'] | 'silent'): Stage {
  if (stage === 'booked' || news === 'booked') return 'booked';
  return news === 'silent' || news === 'failed' ? 'silent' : 'alive';
}

/** The dialog keeps its keys to itself: the panel behind it would close, or take the focus. */
const keepKeys = (event: KeyboardEvent) => event.stopPropagation();

interface BookHereProps extends BookingProps {
  readonly texts: BookingTexts;
  /** That the texts are in. */
  readonly language: string;
  /** Where the link leads by now. */
  readonly address: BookingAddress;
}

export function BookHere({ action, clinic, address, emit, texts, language }: BookHereProps) {
  const [isOpen, setOpen] = useState(false);
  const [stage, setStage] = useState<Stage>('unopened');
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const { frame: protocol, vendor = '' } = adapterFor(action.href);
  const way = clinic.handoff?.open ?? 'link';
  useEffect(() => {
    if (!place || !protocol || way === 'link') return undefined;
    const dialog = place.closest('dialog');
    dialog?.showModal();
    let now: Stage = 'waiting';
    return openFrame(place, {
      address,
      way,
      title: fill(texts.frame, { vendor }),
      protocol,
      tell: (news) => {
        const next = stageAfter(now, news);
        if (next === now) return;
        now = next;
        if (next === 'booked') emit('booked');
        setStage(next);
        // Closed first, it gives the focus back.
        if (next === 'silent') {
          dialog?.close();
          setOpen(false);
        }
      },
    });
    // A link that changes while its page is open changes the next one.
  }, [place]);
  if (!protocol || way === 'link') return null;

  const press = () => {
    if (!isOpen) {
      emit('handoff');
      setStage('waiting');
    } else if (stage === 'waiting') setStage('unopened');
    setOpen(!isOpen);
  };
  const says = stage === 'waiting' ? texts.waiting : stage === 'silent' ? texts.silent : stage === 'booked' ? texts.booked : '';
  const status = <p role="status">{fill(says, { vendor })}</p>;
  const adds = new Intl.ListFormat(language).format(
    Object.values(protocol.adds).map((each) => fill(texts.frameValues[each], { host: location.hostname })),
  );
  const frame = <div class="frame" ref={setPlace} />;
  return (
    <div class="here" lang={language}>
      <button type="button" class="press" aria-expanded={isOpen} onClick={press}>
        {isOpen ? texts.close : fill(texts.here, { vendor })}
      </button>
      {!isOpen && (
        <p class="hint">
          {fill(texts.hereNote, { vendor })} {fill(texts.hereAdds, { list: adds })}
        </p>
      )}
      {isOpen && way === 'popup' ? (
        <dialog aria-label={fill(texts.frame, { vendor })} onClose={() => isOpen && press()} onKeyDown={keepKeys}>
          <form method="dialog">
            <button class="press">{texts.close}</button>
          </form>
          {status}
          {frame}
        </dialog>
      ) : (
        status
      )}
      {isOpen && way === 'inline' && frame}
    </div>
  );
}
