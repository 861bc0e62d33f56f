import { IconButton } from '../Button';
import { useMoving, type Move } from './use-moving';

/** Moves the overlay, by the pointer or by keys. */
export function MoveHandle({ document, ...move }: Move & { readonly document: Document }) {
  const { isHeld, handlers } = useMoving(document, move);
  return <IconButton icon="move" label="Move" className={isHeld ? 'is-held' : 'is-loose'} {...handlers} />;
}
