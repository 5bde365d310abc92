# candidacies
