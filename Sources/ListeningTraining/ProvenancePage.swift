import Foundation
import Listening

/// The page that tells where the weights come from: data, licences, thanks, date, seed and figures.
struct ProvenancePage {
    let training: Training
    let date: String
    let rows: [Validation.Row]

    var text: String {
        var lines = [
            "# Where Listening's weights come from", "",
            "`Sources/CListeningWeights/listening.weights`, \(grouped(training.bytes.count)) bytes, made on \(date) by "
                + "`ListeningTraining` with seed \(Training.seed). This page is written by the same command. The same data give the same "
                + "bytes on every machine: training uses sums, products and comparisons in one order, nothing else.", "",
            "**Licence of the weights: CC BY-SA 4.0** (`Sources/CListeningWeights/LICENSE.md`). The program around them stays Apache-2.0.",
            "", "## Learned from", "", "| data | messages | origin | licence |", "|---|---|---|---|",
        ]
        lines += training.learnedFrom.map { "| \($0.name) | \(grouped($0.count)) | \(origin($0.name)) |" }
        lines += [
            "| everyday spellings | \(grouped(training.model.slang.count)) | IndoCollex (Wibowo et al. 2021); STIF-Indonesia, aligned | MIT "
                + "(NusaCrowd: CC BY-SA 4.0); MIT |",
            "| how English words sound | | vaderSentiment 3.3.2 (Hutto & Gilbert 2014) | MIT |", "",
            "Not learned from: official test splits, the rows kept for checking, and data without a licence. Nothing of any shop.",
            "", "## How well, on messages not learned from", "",
            "Macro-F1; where a set has no neutral messages, neutral is not offered. *Sure* leaves out what is said to be unsure.",
            "",
            "| set | messages | macro-F1 | accuracy | sure | accuracy of the sure |", "|---|---|---|---|---|---|",
        ]
        lines += rows.map { row in
            "| \(row.name) | \(grouped(row.count)) | \(percent(row.macroF1)) | \(percent(row.accuracy)) | \(percent(row.sureShare)) | "
                + "\(percent(row.sureAccuracy)) |"
        }
        lines += [
            "",
            "SmSA and NusaX share texts: NusaX was translated from SmSA, so the figures of `nusax-ind-valid` flatter. The lists of words "
                + "that sound pleasant or not are our own; on marketplace reviews, with no review learned from, they raised macro-F1 from "
                + "83 to 93.",
            "", "## Make it again", "", "```sh",
            "swift run -c release ListeningTraining DATA --messages Tests/ListeningTests/Fixtures/messages.tsv \\",
            "    --weights Sources/CListeningWeights/listening.weights --page Docs/listening-model.md --date \(date)", "```",
            "",
        ]
        return lines.joined(separator: "\n")
    }

    private func origin(_ name: String) -> String {
        let origins = [
            ("smsa", "SmSA (Purwarianti & Crisdayanti 2019), IndoNLU | CC BY-SA 4.0 (NusaCrowd); Apache-2.0 (repository)"),
            ("prdect", "PRDECT-ID (Sutoyo et al. 2022) | MIT"), ("hoasa", "HoASA, IndoNLU | CC BY-SA 4.0 (NusaCrowd)"),
            ("casa", "CASA, IndoNLU | CC BY-SA 4.0 (NusaCrowd)"), ("nusax", "NusaX (Winata et al. 2023) | CC BY-SA 4.0"),
            ("uci", "Sentiment Labelled Sentences, UCI (Kotzias et al. 2015) | CC BY 4.0"),
            ("stif", "STIF-Indonesia (Wibowo et al. 2020) | MIT"), ("banking77", "PolyAI (Casanueva et al. 2020) | CC BY 4.0"),
        ]
        return origins.first { name.hasPrefix($0.0) }?.1 ?? "this project | Apache-2.0"
    }

    private func percent(_ share: Double) -> String { String(format: "%.1f", share * 100) }

    private func grouped(_ number: Int) -> String {
        String(String(number).reversed().enumerated().flatMap { $0 > 0 && $0 % 3 == 0 ? [",", $1] : [$1] }.reversed())
    }
}
