import "./list-skeleton.css";

/** What stands where a list is on its way, in the shape that it will have. */
export function ListSkeleton({ label }: { label: string }) {
	return (
		<div className="list-skeleton" role="status" aria-label={label}>
			<span />
			<span />
			<span />
		</div>
	);
}
