Console.WriteLine("The demo store is being built.");
