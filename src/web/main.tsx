import "@digdir/designsystemet-css";
import "./theme/generated/rorkult.css";
import "@fontsource-variable/inter/wght.css";
import "./theme/base.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { CallRefused } from "./call.ts";
import { SpeechProvider } from "./language.tsx";
import { router } from "./router.tsx";

const queries = new QueryClient({
	defaultOptions: {
		queries: {
			staleTime: 30_000,
			// A refusal stays a refusal; only an unreachable server is asked again.
			retry: (failures, fault) => failures < 2 && fault instanceof CallRefused && fault.problem.status === 0,
		},
	},
});

createRoot(document.getElementById("page")!).render(
	<StrictMode>
		<QueryClientProvider client={queries}>
			<SpeechProvider>
				<RouterProvider router={router} />
			</SpeechProvider>
		</QueryClientProvider>
	</StrictMode>,
);
